using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Classes;

namespace CorpusGen.CSharp.Emission;

/// <summary>
/// Emits the generated parts of own classes: how their properties are read from a table and get their values, and the class of their
/// articles. The cost depends on the classes, not on the articles.
/// </summary>
internal static class ClassEmitter
{
    /// <summary>The file.</summary>
    public const string HintName = "Classes.g.cs";

    private const string Reader = "global::CorpusGen.Runtime.FieldReader";

    private const string OwnFields = "global::CorpusGen.Runtime.IOwnFields";

    private const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>The members of a class of names that no trimmer may remove, because the run time fills them.</summary>
    private const string Kept = "global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers("
        + "global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicFields | "
        + "global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)";

    public static string Emit(EquatableArray<ClassDeclaration> classes, EmissionOptions options)
    {
        var code = new CSharpWriter(options.HasDocumentation);
        Header.Write(code);
        foreach (var declaration in classes)
        {
            if (declaration.Namespace.Length == 0)
            {
                EmitClass(code, declaration, options);
                continue;
            }

            using (code.Open($"namespace {declaration.Namespace}"))
                EmitClass(code, declaration, options);
        }

        return code.ToString();
    }

    /// <summary>The class of an article, with the types of its quotes and dates.</summary>
    public static string NamedType(string fullName, string quotes, string dates) => $"{fullName}.Named<{quotes}, {dates}>";

    private static void EmitClass(CSharpWriter code, ClassDeclaration declaration, EmissionOptions options, int container = 0)
    {
        if (container < declaration.Containers.Count)
        {
            using (code.Open(declaration.Containers[container]))
                EmitClass(code, declaration, options, container + 1);
            return;
        }

        using (code.Open($"{declaration.Head} : {OwnFields}"))
        {
            EmitRead(code, declaration);
            EmitAssign(code, declaration);
            for (var i = 0; i < declaration.Objects.Count; i++)
                EmitObject(code, declaration, i);
            EmitNamed(code, declaration, options);
        }
    }

    private static void EmitRead(CSharpWriter code, ClassDeclaration type)
    {
        using (code.Open($"object?[] {OwnFields}.Read({Reader} fields) => new object?[]", "};"))
        {
            for (var i = 0; i < type.Properties.Count; i++)
            {
                var property = type.Properties[i];
                var value = Value(type, type.Class.Properties[i].Type, property.Type);
                code.Line($"fields.Next() ? (object){value} : null, // {property.Name}");
            }
        }

        code.Line();
    }

    private static void EmitAssign(CSharpWriter code, ClassDeclaration type)
    {
        using (code.Open($"void {OwnFields}.Assign(object?[] values)"))
        {
            for (var i = 0; i < type.Properties.Count; i++)
            {
                var property = type.Properties[i];
                var assignment = Assignment(property, "this", isStruct: false, accessor: $"Set_{i}", $"({property.Type.CSharp})value{i}");
                code.Line($"if (values[{i}] is {{ }} value{i})").Line($"    {assignment}");
            }
        }

        code.Line();
        for (var i = 0; i < type.Properties.Count; i++)
            EmitAccessor(code, type.Properties[i], isStruct: false, $"Set_{i}");
    }

    /// <summary>A method that makes a value of a nested type. A missing value leaves a property as its initialiser sets it.</summary>
    private static void EmitObject(CSharpWriter code, ClassDeclaration owner, int number)
    {
        var type = owner.Objects[number];
        if (!type.CanBeMade)
        {
            // The generator has reported an error for the type; errors of the compiler would only repeat it.
            code.Line($"private static {type.CSharp} Read_{number}({Reader} fields) => default!;").Line();
            return;
        }

        using (code.Open($"private static {type.CSharp} Read_{number}({Reader} fields)"))
        {
            code.Line("fields.Object();");
            var locals = type.Properties.Select((property, i) => (Property: property, Name: $"value{i}", Number: i)).ToArray();
            var types = owner.Class.Objects[number].Properties;
            foreach (var (property, name, i) in locals)
                code.Line($"object? {name} = fields.Next() ? {Value(owner, types[i].Type, property.Type)} : null;");
            var arguments = locals.Where(local => local.Property.Setter.Kind == SetterKind.Parameter)
                .Select(local => $"{local.Name} is null ? {local.Property.Setter.Default} : {Converted(local.Property, local.Name)}");
            var initializers = locals.Where(local => local.Property.Setter.Kind == SetterKind.Initializer)
                .Select(local => (Name: Escaped(local.Property.Name), Local: local.Name, Value: Converted(local.Property, local.Name)))
                .Select(local => $"{local.Name} = {local.Local} is null ? default! : {local.Value}");
            code.Line($"var made = new {type.CSharp}({string.Join(", ", arguments)}) {{ {string.Join(", ", initializers)} }};");
            foreach (var (property, name, i) in locals.Where(local => local.Property.Setter.Kind is SetterKind.Set or SetterKind.Accessor))
            {
                code.Line($"if ({name} is not null)")
                    .Line($"    {Assignment(property, "made", type.IsStruct, $"Set_{number}_{i}", $"({property.Type.CSharp}){name}")}");
            }

            code.Line("return made;");
        }

        code.Line();
        for (var i = 0; i < type.Properties.Count; i++)
            EmitAccessor(code, type.Properties[i], type.IsStruct, $"Set_{number}_{i}");
    }

    private static string Converted(PropertyShape property, string local) => $"({property.Setter.PropertyType}){local}";

    private static string Assignment(PropertyShape property, string target, bool isStruct, string accessor, string value) =>
        property.Setter.Kind == SetterKind.Set
            ? $"{target}.{Escaped(property.Name)} = {value};"
            : $"{accessor}({(isStruct ? "ref " : "")}{target}, {value});";

    private static void EmitAccessor(CSharpWriter code, PropertyShape property, bool isStruct, string name)
    {
        if (property.Setter.Kind != SetterKind.Accessor)
            return;
        const string Compiler = "global::System.Runtime.CompilerServices";
        var target = (isStruct ? "ref " : "") + property.Setter.DeclaringType;
        code.Line($"[{Compiler}.UnsafeAccessor({Compiler}.UnsafeAccessorKind.Method, Name = \"set_{property.Name}\")]")
            .Line($"private static extern void {name}({target} target, {property.Setter.PropertyType} value);")
            .Line();
    }

    private static void EmitNamed(CSharpWriter code, ClassDeclaration declaration, EmissionOptions options)
    {
        code.Summary("One of these articles, with the types of its quotes and dates.").Line(Hidden);
        var (quotes, dates) = options.HasTrimming ? ($"[{Kept}] TQuotes", $"[{Kept}] TDates") : ("TQuotes", "TDates");
        var modifier = declaration.HidesNamed ? "new " : "";
        using (code.Open(
            $"public {modifier}sealed class Named<{quotes}, {dates}> : {declaration.CSharp} "
            + "where TQuotes : global::CorpusGen.Runtime.NamedQuotes where TDates : global::CorpusGen.Runtime.NamedDates"))
        {
            code.Line("private global::CorpusGen.Runtime.NamedAnnotations<TQuotes, TDates> _names;").Line();
            // Not asked of the compilation, because in .NET Standard another generator may supply the attribute.
            if (declaration.HasRequiredMembers)
                code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
            code.Line(Hidden).Line("public Named() { }").Line();
            foreach (var (name, type) in new[] { ("Quotes", "TQuotes"), ("Dates", "TDates") })
            {
                code.Summary($"The {name.ToLowerInvariant()} by name and as a list.");
                if (options.HasJson)
                    code.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
                code.Line($"public new {type} {name} => _names.{name}Of(this);");
            }
        }
    }

    /// <summary>An expression that reads a value which is there.</summary>
    private static string Value(ClassDeclaration owner, FieldType type, TypeShape shape) => type switch
    {
        ScalarType { Kind: ScalarKind.String } => "fields.Text()",
        ScalarType { Kind: >= ScalarKind.SByte and <= ScalarKind.UInt32 } => $"({shape.CSharp})fields.Int64()",
        ScalarType { Kind: var kind } => $"fields.{kind}()",
        EnumType choices => $"unchecked(({shape.CSharp})fields.{(NeedsUnsigned(choices) ? "UInt64" : "Int64")}())",
        ReferenceType { Kind: ReferenceKind.Article } => $"({shape.CSharp})fields.Article()!",
        ReferenceType => $"({shape.CSharp})fields.Actor()!",
        ListType list => List(shape, $"static fields => {Value(owner, list.Item, shape.Item!)}"),
        DictionaryType dictionary => Dictionary(shape, $"static fields => {Value(owner, dictionary.Value, shape.Item!)}"),
        NestedType nested => $"Read_{owner.NumberOf(nested)}(fields)",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string List(TypeShape shape, string read) => shape.IsImmutable
        ? $"global::System.Collections.Immutable.ImmutableArray.Create<{shape.ItemCSharp}>(fields.Array<{shape.ItemCSharp}>({read}))"
        : $"fields.List<{shape.ItemCSharp}>({read})";

    private static string Dictionary(TypeShape shape, string read)
    {
        const string Immutable = "global::System.Collections.Immutable.ImmutableDictionary";
        return shape.IsImmutable
            ? $"{Immutable}.CreateRange<string, {shape.ItemCSharp}>(fields.Pairs<{shape.ItemCSharp}>({read}))"
            : $"fields.Dictionary<{shape.ItemCSharp}>({read})";
    }

    /// <summary>Whether a member may be more than a <see cref="long"/> has room for; then none of them is negative.</summary>
    private static bool NeedsUnsigned(EnumType choices) =>
        choices.Members.Any(member => member.Number.Length > 18) && choices.Members.All(member => member.Number[0] != '-');

    private static string Escaped(string name) => "@" + name;
}
