// What .NET Standard 2.0 lacks and the code uses; language features come from PolySharp.
namespace Mitox.Rules.Polyfills;

internal static class CollectionsMarshal
{
    public static ReadOnlySpan<T> AsSpan<T>(List<T>? list) => list?.ToArray();
}

internal static class Collections
{
    extension<T>(IEnumerable<T> all)
    {
        public IEnumerable<(T First, TOther Second)> Zip<TOther>(IEnumerable<TOther> others) =>
            all.Zip(others, (first, second) => (first, second));

        public IEnumerable<T> Order(IComparer<T>? comparer = null) => all.OrderBy(item => item, comparer);

        public HashSet<T> ToHashSet(IEqualityComparer<T>? comparer = null) => new(all, comparer);

        public T FirstOrDefault(Func<T, bool> where, T otherwise) => all.Where(where).DefaultIfEmpty(otherwise).First();

        public IEnumerable<T> TakeLast(int count)
        {
            var list = all.ToList();
            return list.Skip(list.Count - count);
        }

        public T? MaxBy<TKey>(Func<T, TKey> key) => all.Extreme(key, 1);

        public T? MinBy<TKey>(Func<T, TKey> key) => all.Extreme(key, -1);

        /// <summary>The first of those that are farthest.</summary>
        private T? Extreme<TKey>(Func<T, TKey> key, int sign)
        {
            using var items = all.GetEnumerator();
            if (!items.MoveNext())
            {
                return default(T) is null ? default : throw new InvalidOperationException("Sequence contains no elements.");
            }

            var best = items.Current;
            while (items.MoveNext())
            {
                best = Comparer<TKey>.Default.Compare(key(items.Current), key(best)) * sign > 0 ? items.Current : best;
            }

            return best;
        }
    }

    extension<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> entries)
    {
        public TValue? GetValueOrDefault(TKey key) => entries.TryGetValue(key, out var value) ? value : default;

        public TValue GetValueOrDefault(TKey key, TValue other) => entries.TryGetValue(key, out var value) ? value : other;
    }

    extension<TKey, TValue>(Dictionary<TKey, TValue> entries)
        where TKey : notnull
    {
        public bool TryAdd(TKey key, TValue value)
        {
            var isNew = !entries.ContainsKey(key);
            entries[key] = isNew ? value : entries[key];
            return isNew;
        }
    }

    extension<T>(Stack<T> stack)
    {
        public bool TryPop(out T? top)
        {
            var isAny = stack.Count > 0;
            top = isAny ? stack.Pop() : default;
            return isAny;
        }
    }
}
