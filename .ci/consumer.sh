# A project of somebody else's, with the package and nothing else: the mistake is reported where it is, and its fix mends it.

readonly mistake='MathF.Log(softmax[label])'

consumer_project() {
    local package=$1 file version
    file=$(basename "$package"/*.nupkg .nupkg)
    version=${file#LossGen.}
    cat > Consumer.csproj <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <RestoreAdditionalProjectSources>$package</RestoreAdditionalProjectSources>
    <RestorePackagesPath>packages</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="LossGen" Version="$version" />
  </ItemGroup>
</Project>
PROJECT
    cat > Losses.cs <<SOURCE
using System;
using LossGen;

public static class Losses
{
    public static float NegativeLogLikelihood(float[] logits, int label)
    {
        var softmax = new float[logits.Length];
        LossMath.SoftMax(logits, softmax);
        return -$mistake; // kept
    }
}
SOURCE
}

consumer() {
    mkdir "$work/consumer"
    cd "$work/consumer"
    consumer_project "$work/package"
    dotnet build --nologo | tee before.log
    grep -qF 'Losses.cs(10,17): warning LG1001' before.log
    dotnet format analyzers --diagnostics LG1001 --severity warn --no-restore
    cat Losses.cs
    grep -qF '// kept' Losses.cs
    dotnet build --nologo | tee after.log
    if grep -qF "$mistake" Losses.cs || grep -qF LG1001 after.log; then
        echo "the mistake is still there"
        return 1
    fi
}
