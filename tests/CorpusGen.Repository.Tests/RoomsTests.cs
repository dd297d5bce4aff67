namespace CorpusGen.Repository.Tests;

public sealed class RoomsTests
{
    [Fact]
    public void Every_room_has_a_row_in_the_table_of_rooms()
    {
        Assert.Equal(Rooms.All().Order(StringComparer.Ordinal), Rooms.Documented().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_room_uses_only_the_rooms_that_its_row_names()
    {
        var documented = Rooms.Documented();
        var others = Rooms.Found()
            .Where(use => !documented.TryGetValue(use.Key.Room, out var uses) || !uses.Contains(use.Key.Uses))
            .Select(use => $"{use.Key.Room} → {use.Key.Uses}: {use.Value}")
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.True(others.Length == 0, string.Join('\n', others));
    }

    [Fact]
    public void A_row_names_no_room_that_is_not_used()
    {
        var found = Rooms.Found();
        Assert.Empty(Rooms.Documented()
            .SelectMany(row => row.Value.Select(used => (Room: row.Key, Uses: used)))
            .Where(use => !found.ContainsKey(use)).ToArray());
    }

    [Fact]
    public void The_rooms_of_the_compiler_and_the_generator_have_no_circles()
    {
        var uses = Rooms.Found().Keys.Where(use => !IsLibrary(use.Room)).ToLookup(use => use.Room, use => use.Uses);
        Assert.Empty(uses.Select(room => room.Key).Where(room => Reaches(room, room, [])).ToArray());

        bool Reaches(string from, string target, HashSet<string> seen) =>
            uses[from].Any(next => next == target || (seen.Add(next) && Reaches(next, target, seen)));
    }

    /// <summary>The library's object model and the decoder behind it are one room with two doors.</summary>
    private static bool IsLibrary(string room) => room is "CorpusGen" or "CorpusGen.Runtime" or "CorpusGen.Json";
}
