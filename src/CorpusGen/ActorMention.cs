using System.Diagnostics;

namespace CorpusGen;

/// <summary>A place in a body where an actor is named, or meant by other words.</summary>
/// <param name="Actor">Who is meant.</param>
/// <param name="Position">Where, in UTF-16 units of the body.</param>
[DebuggerDisplay("{Actor.Name,nq} {Position}")]
public readonly record struct ActorMention(Actor Actor, TextPosition Position);
