// Renaming LIBRARY RENAMED VERSION USER: writes the assembly again with the name of the file RENAMED, the version, no strong name, and its
// types internal to the assembly USER: others that see both assemblies see one type of each name. The bytes depend on these four alone.
using System.Runtime.CompilerServices;
using Mono.Cecil;

if (args is not [var library, var renamed, var version, var user])
{
    Console.Error.WriteLine("Renaming : error : expected LIBRARY RENAMED VERSION USER");
    return 1;
}

using var assembly = AssemblyDefinition.ReadAssembly(library);
var module = assembly.MainModule;
assembly.Name.Name = Path.GetFileNameWithoutExtension(renamed);
assembly.Name.Version = new Version(version);
module.Name = Path.GetFileName(renamed);

// A strong name is its maker's, and would be broken now.
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
module.Attributes &= ~ModuleAttributes.StrongNameSigned;

foreach (var type in module.Types.Where(type => type.IsPublic))
    type.IsNotPublic = true;
foreach (var friend in assembly.CustomAttributes.Where(IsVisibleTo).ToArray())
    assembly.CustomAttributes.Remove(friend);
var core = module.TypeSystem;
var visible = new TypeReference("System.Runtime.CompilerServices", nameof(InternalsVisibleToAttribute), module, core.CoreLibrary);
var constructor = new MethodReference(".ctor", core.Void, visible) { HasThis = true };
constructor.Parameters.Add(new ParameterDefinition(core.String));
var argument = new CustomAttributeArgument(core.String, user);
assembly.CustomAttributes.Add(new CustomAttribute(constructor) { ConstructorArguments = { argument } });

// Whole or not at all, also when two builds run at once.
var unfinished = $"{renamed}.{Environment.ProcessId}";
assembly.Write(unfinished, new WriterParameters { DeterministicMvid = true });
File.Move(unfinished, renamed, overwrite: true);
return 0;

static bool IsVisibleTo(CustomAttribute attribute) => attribute.AttributeType.Name == nameof(InternalsVisibleToAttribute);
