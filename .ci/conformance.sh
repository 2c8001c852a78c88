# The conformance suite on every machine that can be had here. Sourced by `run`; every function is a stage, which fails by
# its exit code and is skipped by the code in $skipped.
#
# The digests of all kernels are written once, by this machine's best instruction set, and compared with those of other
# instruction sets, of a program compiled ahead of time, and of an emulated ARM64. The promise of the same bits is made for
# each .NET target, so net8.0 has digests of its own.

readonly suite=tests/Kernels.Conformance
readonly suite_name=LossGen.Kernels.Conformance
readonly emulator_packages=(qemu-user-static libc6-arm64-cross libstdc++6-arm64-cross libgcc-s1-arm64-cross)
readonly linker_packages=(gcc libc6-dev zlib1g-dev)

# The suite of the framework that is installed, and its digests.
conformance_native() { dotnet run -c "$configuration" -f net10.0 --project "$suite" -- write "$work/net10.txt"; }

conformance_without_avx512() { with_switched_off DOTNET_EnableAVX512 Avx2; }

conformance_without_avx2() { with_switched_off DOTNET_EnableAVX2 Vector128; }

conformance_without_intrinsics() { with_switched_off DOTNET_EnableHWIntrinsic Scalar --few; }

conformance_net8() {
    publish_suite net8.0 linux-x64 --self-contained
    "$work/net8.0-linux-x64/$suite_name" write "$work/net8.txt"
    if has_avx2; then
        DOTNET_EnableAVX512F=0 "$work/net8.0-linux-x64/$suite_name" compare "$work/net8.txt" --target Avx2
        DOTNET_EnableHWIntrinsic=0 "$work/net8.0-linux-x64/$suite_name" compare "$work/net8.txt" --few --target Scalar
    fi
    if cmp -s "$work/net8.txt" "$work/net10.txt"; then echo 'The digests are those of net10.0.'; else echo 'The digests are not those of net10.0.'; fi
}

conformance_native_aot() {
    command -v gcc > /dev/null || install_packages "NativeAOT was not tested" "${linker_packages[@]}" || return
    publish_suite net10.0 linux-x64 -p:NativeAot=true -p:CppCompilerAndLinker=gcc -p:IlcInstructionSet=native
    "$work/net10.0-linux-x64/$suite_name" compare "$work/net10.txt"
}

# The digests, and the checks of the probe.
arm64() {
    have_emulator || install_packages "ARM64 was not tested" "${emulator_packages[@]}" || return
    publish_suite net10.0 linux-arm64 --self-contained
    dotnet publish tests/Kernels.Probe -c "$configuration" -r linux-arm64 --self-contained -o "$work/probe-arm64" --nologo
    emulate "$work/net10.0-linux-arm64/$suite_name" compare "$work/net10.txt" --few --target AdvSimd
    emulate "$work/probe-arm64/LossGen.Kernels.Probe" verify --target AdvSimd
}

# with_switched_off VARIABLE TARGET [OPTION]: the suite without an instruction set.
with_switched_off() {
    has_avx2 || { echo "SKIPPED: this machine has no AVX2 to switch off."; return "$skipped"; }
    env "$1=0" dotnet run --no-build -c "$configuration" -f net10.0 --project "$suite" -- compare "$work/net10.txt" --target "$2" "${@:3}"
}

# publish_suite FRAMEWORK RUNTIME [OPTION...]
publish_suite() {
    dotnet publish "$suite" -c "$configuration" -p:SuiteFramework="$1" -f "$1" -r "$2" "${@:3}" -o "$work/$1-$2" --nologo
}

# Under qemu's user mode, a garbage collection that runs beside other threads corrupts the heap.
emulate() { DOTNET_gcConcurrent=0 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 qemu-aarch64-static -L /usr/aarch64-linux-gnu "$@"; }

has_avx2() { grep -qs -m 1 -w avx2 /proc/cpuinfo; }

have_emulator() {
    command -v qemu-aarch64-static && compgen -G '/usr/aarch64-linux-gnu/lib/libstdc++.so.*'
} > /dev/null

# install_packages WHAT_IS_SKIPPED PACKAGE...
install_packages() {
    if [[ $(id -u) -ne 0 ]] || ! command -v apt-get > /dev/null; then
        echo "SKIPPED: $1. As root on Debian: apt-get install ${*:2}"
        return "$skipped"
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${@:2}"
}
