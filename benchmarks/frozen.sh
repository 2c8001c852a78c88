#!/usr/bin/env bash
# Compares the kernels of this tree with those of an earlier commit, in one process and in turns.
#
#     benchmarks/frozen.sh [--commit e27a2b2] [KERNELS [LENGTHS]]
#
# Both trees compile benchmarks/frozen/Kernels.cs, each with its own generator and library. The host loads both into contexts of their own
# and prints the fastest time of each and how many times as long the earlier one takes. KERNELS are methods of that file, LENGTHS numbers of
# elements, both separated by commas. Everything is built in a folder of the temporary directory, which later runs use again.
set -euo pipefail

commit=e27a2b2
if [[ ${1:-} == --commit ]]; then
    commit=$2
    shift 2
fi

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
work=${TMPDIR:-/tmp}/lossgen-frozen-$commit
mkdir -p "$work/tree" "$work/earlier" "$work/now" "$work/host"
[[ -e $work/tree/LossGen.sln ]] || git -C "$root" archive "$commit" | tar x -C "$work/tree"

# kernels FOLDER TREE: a project that compiles the kernels with the tree's generator.
kernels() {
    cat > "$work/$1/Kernels.csproj" << END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="$here/frozen/Kernels.cs" />
    <ProjectReference Include="$2/src/Runtime/LossGen.csproj" />
    <ProjectReference Include="$2/src/Generator/LossGen.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
</Project>
END
    dotnet build "$work/$1" -c Release --nologo -v q -p:RunAnalyzers=false
}

cat > "$work/host/Host.csproj" << END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
    <TieredCompilation>false</TieredCompilation>
    <TieredPGO>false</TieredPGO>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="$here/frozen/Host.cs" />
  </ItemGroup>
</Project>
END

kernels earlier "$work/tree"
kernels now "$root"
dotnet build "$work/host" -c Release --nologo -v q
"$work/host/bin/Release/net10.0/Host" "$work/earlier/bin/Release/net10.0" "$work/now/bin/Release/net10.0" "$@"
