using CorpusGen.Authoring.Editing;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>Colours and hints in a document.</summary>
internal static class Decorations
{
    /// <summary>The quotes, actors and dates of the body, each as five numbers that count from the token before it.</summary>
    public static SemanticTokens? TokensOf(EditingState state)
    {
        if (state.View is not { } view)
            return null;
        var data = new List<int>();
        var before = default(Position);
        foreach (var mark in Marks.Of(view, state.Corpus.Edited))
        {
            if (state.RangeOf(mark.Range) is not { } range)
                continue;
            var isSameLine = range.Start.Line == before.Line;
            data.Add(range.Start.Line - before.Line);
            data.Add(isSameLine ? range.Start.Character - before.Character : range.Start.Character);
            data.Add(range.End.Character - range.Start.Character);
            data.Add((int)mark.Kind);
            data.Add(0);
            before = range.Start;
        }

        return new SemanticTokens([.. data]);
    }

    /// <summary>The names of actors and the values of dates in a part of the document.</summary>
    public static InlayHint[]? HintsOf(EditingState state, LineRange asked)
    {
        if (state.View is not { } view)
            return null;
        return
        [
            .. Marks.HintsOf(view, state.Corpus.Edited)
                .Select(hint => (state.RangeOf(new(hint.Offset, hint.Offset))?.Start, hint.Text))
                .Where(hint => hint.Start is { } at && at.Line >= asked.Start.Line && at.Line <= asked.End.Line)
                .Select(static hint => new InlayHint(hint.Start!.Value, hint.Text)),
        ];
    }
}
