using System.Globalization;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Performance;

/// <summary>The edit that puts the call of a kernel where a loop was.</summary>
/// <param name="loop">The loop.</param>
/// <param name="call">The statement in its place.</param>
/// <param name="method">The method that the loop is in.</param>
/// <param name="declaration">The kernel's declaration; null if the type has it.</param>
internal sealed class LoopReplacement(StatementSyntax loop, string call, MethodDeclarationSyntax method, string? declaration)
{
    private const LanguageVersion Oldest = LanguageVersion.CSharp11;

    /// <summary>The edit for a loop; null where a kernel cannot be declared, or could change more than the last digits.</summary>
    public static LoopReplacement? Plan(LossLoop found, SemanticModel model)
    {
        HandwrittenLoss loss = found.Loss;
        SyntaxNode syntax = found.Loop.Syntax;
        if (syntax.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= Oldest } || syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method
            || syntax is not StatementSyntax statement || model.GetDeclaredSymbol(method) is not { ContainingType: { } type } || !CanDeclare(type) || Result(found) is not { } result
            || !Code.IsPure(loss.First) || (loss.Second is { } second && !Code.IsPure(second)) || !DeclaresOnlyPureValues(found.Loop))
        {
            return null;
        }

        bool isQualified = !model.LookupNamespacesAndTypes(syntax.SpanStart, name: "LossAttribute").Any(symbol => symbol.ContainingNamespace.Name == "LossGen")
            || !model.LookupNamespacesAndTypes(syntax.SpanStart, name: "ReadOnlySpan").Any();
        string Declaration(string name) => KernelDeclaration.Text(loss, name, result, Element(loss.First), isQualified);
        return KernelDeclaration.Name(type, loss, Declaration) is not { } kernel ? null
            : new(statement, Call(found, kernel.Name), method, kernel.Exists ? null : Declaration(kernel.Name));
    }

    /// <summary>The tree with the call, the declaration, and types that can have it.</summary>
    public SyntaxNode Apply(SyntaxNode root)
    {
        TypeDeclarationSyntax type = (TypeDeclarationSyntax)method.Parent!;
        MethodDeclarationSyntax changed = method.ReplaceNode(loop, SyntaxFactory.ParseStatement(call).WithTriviaFrom(loop));
        List<SyntaxNode> members = [changed];
        if (declaration is not null)
        {
            members.Add(Indented(SyntaxFactory.ParseMemberDeclaration(declaration)!));
        }

        SyntaxAnnotation mark = new();
        SyntaxNode result = root.ReplaceNode(type, type.ReplaceNode(method, members).WithAdditionalAnnotations(mark));
        for (SyntaxNode? current = result.GetAnnotatedNodes(mark).Single(); current is TypeDeclarationSyntax around; current = result.GetAnnotatedNodes(mark).Single().Parent)
        {
            SyntaxAnnotation next = new();
            result = result.ReplaceNode(around, Partial(around).WithAdditionalAnnotations(next));
            mark = next;
        }

        return result;
    }

    private static string Call(LossLoop found, string kernel)
    {
        HandwrittenLoss loss = found.Loss;
        string arguments = string.Join(", ", new[] { loss.First, loss.Second }.OfType<IOperation>().Select(row => Argument(row, found)));
        double size = Math.Abs(loss.Factor);
        bool isSingle = found.Sum.Type?.SpecialType == SpecialType.System_Single;
        string factor = size == 1 ? "" : $"{size.ToString("R", CultureInfo.InvariantCulture)}{(isSingle ? "f" : "")} * ";
        return $"{Code.Text(found.Sum)} {(loss.Factor < 0 ? "-=" : "+=")} {factor}{kernel}({arguments});";
    }

    // A row, or as much of it as the loop goes through.
    private static string Argument(IOperation row, LossLoop found)
    {
        string text = Code.Text(row);
        return found.Count is null || Lengths(found).Contains(Code.Text(found.Count)) ? text
            : row.Type is IArrayTypeSymbol ? $"{text}.AsSpan(0, {Code.Text(found.Count)})"
            : $"{text}.Slice(0, {Code.Text(found.Count)})";
    }

    private static IEnumerable<string> Lengths(LossLoop found) => new[] { found.Loss.First, found.Loss.Second }.OfType<IOperation>().Select(row => $"{Code.Text(row)}.Length");

    // A sum of float gets a float of rows of float; what is summed in double stays there.
    private static string? Result(LossLoop found) => (found.Sum.Type?.SpecialType, Element(found.Loss.First)) switch
    {
        (SpecialType.System_Double, _) => "double",
        (SpecialType.System_Single, "float") => "float",
        _ => null,
    };

    private static string Element(IOperation row) => Shapes.Element(row.Type)!.SpecialType == SpecialType.System_Single ? "float" : "double";

    private static bool CanDeclare(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? around = type; around is not null; around = around.ContainingType)
        {
            if (around.TypeKind is not (TypeKind.Class or TypeKind.Struct) || around.IsFileLocal || around.Arity > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool DeclaresOnlyPureValues(ILoopOperation loop) => loop.Body is not IBlockOperation block || block.Operations.OfType<IVariableDeclarationGroupOperation>()
        .SelectMany(group => group.Declarations)
        .SelectMany(declaration => declaration.Declarators)
        .All(declarator => declarator.Initializer is { } initializer && initializer.Value.DescendantsAndSelf().All(IsHarmless));

    private static bool IsHarmless(IOperation part) =>
        part is not (IAssignmentOperation or IIncrementOrDecrementOperation) && (part is not IInvocationOperation call || call.TargetMethod.ContainingType?.Name is "Math" or "MathF" or "Double" or "Single");

    private static TypeDeclarationSyntax Partial(TypeDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return type;
        }

        SyntaxToken keyword = type.Keyword;
        SyntaxToken partial = SyntaxFactory.Token(keyword.LeadingTrivia, SyntaxKind.PartialKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        TypeDeclarationSyntax bare = type.WithKeyword(keyword.WithLeadingTrivia());
        return bare.WithModifiers(bare.Modifiers.Add(partial));
    }

    // Below the method, with a blank line between, at the method's indentation and with its line ends.
    private MemberDeclarationSyntax Indented(MemberDeclarationSyntax member)
    {
        string indentation = method.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) is { RawKind: not 0 } blank ? blank.ToString() : "";
        string line = method.SyntaxTree.ToString().Contains("\r\n") ? "\r\n" : "\n";
        string text = member.ToString().Replace("\n", line + indentation);
        return SyntaxFactory.ParseMemberDeclaration($"{line}{indentation}{text}{line}")!;
    }
}
