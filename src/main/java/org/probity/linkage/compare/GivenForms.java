package org.probity.linkage.compare;

import java.util.BitSet;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.NameLists;

/** Which values stand in the list of given names, and as forms of which; looked up for all of them when first asked. */
final class GivenForms {

    private static final int[] NONE = {};

    private final Words words;
    private volatile @Nullable Looked looked;

    /** @param names of each value the numbers of the names it is a form of */
    private record Looked(BitSet listed, int[][] names) {}

    GivenForms(Words words) {
        this.words = words;
    }

    BitSet listed() {
        return looked().listed;
    }

    boolean areListed(int one, int two) {
        var listed = listed();
        return listed.get(one) && listed.get(two);
    }

    /** Whether two values are forms of one name. */
    boolean areOne(int one, int two) {
        var names = looked().names;
        for (var name : names[one]) {
            for (var other : names[two]) {
                if (name == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private Looked looked() {
        var now = looked;
        if (now == null) {
            var numbers = new HashMap<String, Integer>();
            var listed = new BitSet(words.size());
            var names = new int[words.size()][];
            for (var code = 0; code < names.length; code++) {
                var forms = NameLists.givenNames(words.text(code));
                listed.set(code, !forms.isEmpty());
                names[code] = forms.isEmpty()
                        ? NONE
                        : forms.stream()
                                .mapToInt(name -> numbers.computeIfAbsent(name, _ -> numbers.size()))
                                .toArray();
            }
            now = new Looked(listed, names);
            looked = now;
        }
        return now;
    }
}
