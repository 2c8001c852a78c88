using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing;

/// <summary>Writes the file around a generated method: its head, the user's types with the method, and the kernels.</summary>
/// <remarks>
/// A project may call anything what the kernels call theirs. So the user's types hold one method that names everything in full, and
/// the kernels stand in a namespace that nobody else uses and that has its own directives: C# asks these before it looks at the project.
/// </remarks>
internal static class FileWriter
{
    /// <summary>The namespace of the kernels.</summary>
    public const string Namespace = "LossGen.Generated";

    private static readonly string[] FrameworkNamespaces =
    [
        "System", "System.CodeDom.Compiler", "System.Diagnostics.CodeAnalysis", "System.Runtime.CompilerServices",
    ];

    private static readonly string[] LibraryNamespaces = ["LossGen", "LossGen.Runtime"];

    /// <summary>The text of the file.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="definition">The formula.</param>
    /// <param name="method">Writes the method.</param>
    /// <param name="kernels">Writes the class of the kernels, or null if the method does the work itself.</param>
    public static string Write(KernelRequest request, LossDefinition definition, Action<CodeWriter> method, Action<CodeWriter>? kernels = null)
    {
        CodeWriter writer = new();
        Header(writer, request, definition);
        Shell(writer, request.Method, method);
        if (kernels is not null)
        {
            writer.Line();
            using (writer.Braces($"namespace {Namespace}"))
            {
                Usings(writer, request.Method);
                kernels(writer);
            }
        }

        return writer.ToString();
    }

    /// <summary>The text of a file of the run-time library itself, which has a function for every instruction set.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="definition">The formula.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="method">Writes the method.</param>
    /// <param name="space">The namespace of the function.</param>
    /// <param name="function">Writes the function.</param>
    public static string WriteFunction(
        KernelRequest request, LossDefinition definition, CodeWriter writer, Action method, string space, Action function)
    {
        Header(writer, request, definition);
        Shell(writer, request.Method, _ => method());
        writer.Line();
        using (writer.Braces($"namespace {space}"))
        {
            Usings(writer, request.Method);
            function();
        }

        return writer.ToString();
    }

    /// <summary>Writes the namespace, the types and the method in them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="shell">The method.</param>
    /// <param name="body">Writes the body.</param>
    public static void Shell(CodeWriter writer, MethodShell shell, Action<CodeWriter> body)
    {
        using (shell.Namespace.Length > 0 ? writer.Braces($"namespace {shell.Namespace}") : null)
        {
            Stack<IDisposable> open = new();
            foreach (string type in shell.Types)
            {
                open.Push(writer.Braces(type));
            }

            Mark(writer, shell.Attributes);
            using (writer.Braces(shell.Signature))
            {
                body(writer);
            }

            while (open.Count > 0)
            {
                open.Pop().Dispose();
            }
        }
    }

    /// <summary>Marks a type among the kernels as generated.</summary>
    /// <param name="writer">Where to.</param>
    public static void MarkKernels(CodeWriter writer) =>
        writer.Line($"[{string.Join(", ", GeneratedAttributes.All.Select(a => GeneratedAttributes.ShortName(a) + GeneratedAttributes.Arguments(a)))}]");

    /// <summary>Marks a member of the user's type as generated: tools for style and coverage leave it out.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="attributes">Those of <see cref="GeneratedAttributes"/> to write.</param>
    public static void Mark(CodeWriter writer, IEnumerable<string> attributes)
    {
        foreach (string attribute in attributes)
        {
            writer.Line($"[global::{attribute}{GeneratedAttributes.Arguments(attribute)}]");
        }
    }

    private static void Usings(CodeWriter writer, MethodShell shell)
    {
        IEnumerable<string> all = FrameworkNamespaces.Select(space => $"global::{space}")
            .Concat(LibraryNamespaces.Select(space => $"{shell.Library}::{space}"));
        foreach (string space in all)
        {
            writer.Line($"using {space};");
        }

        writer.Line("using static global::System.Runtime.CompilerServices.MethodImplOptions;");
        writer.Line();
    }

    private static void Header(CodeWriter writer, KernelRequest request, LossDefinition definition)
    {
        writer.Line("// <auto-generated/>");
        writer.Line($"// {definition.Kind}: {definition.Description}.");
        foreach (string line in request.Formula is { } formula ? FormulaHead.Lines(formula, request.Selection.Family) : [])
        {
            writer.Line($"// {line}");
        }

        foreach (Setting setting in request.Settings)
        {
            writer.Line($"// {setting.Name} = {Literals.Of(setting.Value, ElementType.Double)}");
        }

        // Without the analysis of flow, which has nothing to find in arithmetic and takes a third of the time to compile it.
        writer.Line("#nullable enable annotations");
        ExternAlias(writer, request.Method);
        writer.Line();
    }

    /// <summary>Declares the alias under which the project sees the run-time library, if it has one.</summary>
    public static void ExternAlias(CodeWriter writer, MethodShell shell)
    {
        if (shell.Library != MethodShell.GlobalAlias)
        {
            writer.Line($"extern alias {shell.Library};");
        }
    }
}
