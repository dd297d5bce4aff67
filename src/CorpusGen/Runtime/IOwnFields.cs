using System.ComponentModel;

namespace CorpusGen.Runtime;

/// <summary>Implemented by generated code in classes of articles with own fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOwnFields
{
    /// <summary>The values in the order of the properties' declaration, <see langword="null"/> for a missing value.</summary>
    object?[] Read(FieldReader fields);

    /// <summary>Gives the properties the values that were read.</summary>
    void Assign(object?[] values);
}
