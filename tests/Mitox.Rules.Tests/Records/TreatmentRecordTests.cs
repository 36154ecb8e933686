using System.Collections;
using System.Reflection;

namespace Mitox.Rules.Tests.Records;

public sealed class TreatmentRecordTests
{
    private static readonly PropertyInfo[] Lists =
        [.. typeof(TreatmentRecord).GetProperties().Where(property => property.PropertyType.Name == "ImmutableArray`1")];

    public static TheoryData<string> ListNames => new(Lists.Select(property => property.Name));

    [Fact]
    public void Properties_Lists_AreFourteen() => Assert.Equal(14, Lists.Length);

    [Theory]
    [MemberData(nameof(ListNames))]
    public void List_NothingOrADefaultGiven_Empty(string name)
    {
        var list = Lists.Single(property => property.Name == name);
        var given = new TreatmentRecord();
        list.SetValue(given, Activator.CreateInstance(list.PropertyType));

        Assert.Empty((IEnumerable)list.GetValue(given)!);
        Assert.Empty((IEnumerable)list.GetValue(new TreatmentRecord())!);
    }

    [Fact]
    public void Patient_NothingSaid_NothingKnown()
    {
        Assert.Equal(new Patient(), new TreatmentRecord().Patient);
        Assert.Equal(Answer.Unknown, new TreatmentRecord().DoseHistoryIsComplete);
    }

    [Fact]
    public void Patient_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("value", () => new TreatmentRecord { Patient = null! });
}
