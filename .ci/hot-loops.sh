# What the hot loops of kernels consist of, against what is recorded. Sourced by `run`, like `conformance.sh`, whose packages
# are installed in the same way.

readonly watched_kernels=tools/HotLoops.Kernels
readonly disassembler_packages=(binutils binutils-aarch64-linux-gnu)

hot_loops() { compare_hot_loops; }

# Nothing is linked or run: an archive with the object file is enough.
hot_loops_arm64() {
    have_disassembler || install_packages "The hot loops of ARM64 were not looked at" "${disassembler_packages[@]}" || return
    dotnet publish "$watched_kernels" -c "$configuration" -r linux-arm64 -p:AheadOfTime=true -o "$work/hot-loops-arm64" --nologo
    compare_hot_loops --object "$work/hot-loops-arm64/LossGen.HotLoops.Kernels.a"
}

compare_hot_loops() { dotnet run --no-build -c "$configuration" --project tools/HotLoops -- "$@"; }

have_disassembler() { command -v ar && command -v aarch64-linux-gnu-objdump; } > /dev/null
