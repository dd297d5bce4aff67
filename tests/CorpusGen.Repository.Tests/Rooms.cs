using System.Text.RegularExpressions;
using Mono.Cecil;

namespace CorpusGen.Repository.Tests;

/// <summary>The rooms of the source code, a namespace each, and which of them use which, as the compiled assemblies show.</summary>
internal static partial class Rooms
{
    private static readonly string[] Assemblies =
        ["CorpusGen.dll", "CorpusGen.Build.dll", "CorpusGen.Compiler.dll", "CorpusGen.CSharp.dll", "CorpusGen.Generator.dll", "CorpusGen.Authoring.dll", "CorpusGen.Export.dll", "CorpusGen.Markdown.dll", "CorpusGen.Tool.dll"];

    /// <summary>The rows of the table in <c>docs/architecture.md</c>: a room, and the rooms that it may use.</summary>
    public static Dictionary<string, string[]> Documented() =>
        Row().Matches(Repository.Read("docs/architecture.md")).ToDictionary(
            row => row.Groups["room"].Value,
            row => Name().Matches(row.Groups["uses"].Value).Select(name => name.Groups["name"].Value).ToArray());

    /// <summary>Each use of a room by another, with an example of a type that uses and one that is used.</summary>
    public static Dictionary<(string Room, string Uses), string> Found()
    {
        var found = new Dictionary<(string, string), string>();
        foreach (var type in Assemblies.SelectMany(Types))
        {
            foreach (var used in Used(type).Where(used => Room(used) is { } room && room != Room(type)))
                found.TryAdd((Room(type)!, Room(used)!), $"{type.Name} uses {used.Name}");
        }

        // Constants leave no trace in an assembly; the compiler sees to it that no directive is needless.
        var rooms = All().ToHashSet(StringComparer.Ordinal);
        foreach (var file in Repository.Files(".cs", "src"))
        {
            var code = Repository.Read(file);
            foreach (Match directive in Directive().Matches(code))
            {
                if (Declaration().Match(code).Groups["name"].Value is var room && rooms.Contains(directive.Groups["name"].Value))
                    found.TryAdd((room, directive.Groups["name"].Value), $"{file} has the directive");
            }
        }

        return found;
    }

    /// <summary>The namespaces that have types.</summary>
    public static IEnumerable<string> All() => Assemblies.SelectMany(Types).Select(type => Room(type)!).Distinct();

    private static IEnumerable<TypeDefinition> Types(string assembly) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, assembly)).MainModule.GetTypes().Where(type => Room(type) is not null);

    /// <summary>The room of a type: the namespace of the outermost type around it; none for types of others and of the compiler.</summary>
    private static string? Room(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type.Namespace == "CorpusGen" || type.Namespace.StartsWith("CorpusGen.", StringComparison.Ordinal) ? type.Namespace : null;
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type)
    {
        IEnumerable<TypeReference?> mentioned =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(OfMethod),
        ];
        return mentioned.OfType<TypeReference>().SelectMany(Parts);
    }

    private static IEnumerable<TypeReference?> OfMethod(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters)
            yield return parameter.ParameterType;
        if (!method.HasBody)
            yield break;
        foreach (var variable in method.Body.Variables)
            yield return variable.VariableType;
        foreach (var operand in method.Body.Instructions.Select(instruction => instruction.Operand))
        {
            switch (operand)
            {
                case TypeReference type:
                    yield return type;
                    break;
                case MemberReference member:
                    yield return member.DeclaringType;
                    if (member is GenericInstanceMethod generic)
                    {
                        foreach (var argument in generic.GenericArguments)
                            yield return argument;
                    }

                    break;
            }
        }
    }

    /// <summary>A type and those that it is made of: elements of arrays, arguments of generics.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        yield return type.GetElementType();
        if (type is TypeSpecification { ElementType: var element } && type is not GenericInstanceType)
        {
            foreach (var part in Parts(element))
                yield return part;
        }

        if (type is GenericInstanceType generic)
        {
            foreach (var part in generic.GenericArguments.SelectMany(Parts))
                yield return part;
        }
    }

    [GeneratedRegex(@"^\| `(?<room>CorpusGen[\w.]*)` \|[^|]*\|(?<uses>[^|]*)\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^using (?<name>CorpusGen[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("`(?<name>CorpusGen[\\w.]*)`")]
    private static partial Regex Name();
}
