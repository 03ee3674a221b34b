package org.probity.linkage.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.probity.linkage.column.Words;

/**
 * Two whole lists of people: every pair born in the same month, whose surnames begin alike, and whose surname and given name are each
 * at least so alike. Like names are found once for the distinct names; then the longer list is passed over once, surname
 * by surname.
 */
public final class NamesJoin {

    private static final int PIECE = 1 << 10;

    private final Words words;
    private final double least;

    /**
     * One list: codes into the same words, and months counted from some year, from 0; a row with a code of 0 meets nobody.
     */
    public record People(int[] surnames, int[] given, short[] months) {}

    /** @param least Jaro-Winkler similarity, 0 to 1, that both names must reach */
    public NamesJoin(Words words, double least) {
        this.words = words;
        this.least = least;
    }

    /** The pairs, as row of {@code few} in the high and row of {@code many} in the low half, in no order. */
    public long[] pairs(People few, People many) {
        var months = 1 + Math.max(most(few.months), most(many.months));
        var alikeSurnames = alike(distinct(few.surnames), distinct(many.surnames), true);
        var alikeGiven = alike(distinct(few.given), distinct(many.given), false);
        var index = new MonthIndex(few, months, words.size());
        var rows = new RowsBySurname(many, words.size());
        var pieces = (words.size() + PIECE - 1) / PIECE;
        return IntStream.range(0, pieces)
                .parallel()
                .mapToObj(piece -> new Pass(index, rows, alikeSurnames, alikeGiven, months)
                        .run(Math.max(1, piece * PIECE), Math.min(words.size(), (piece + 1) * PIECE)))
                .flatMapToLong(Arrays::stream)
                .toArray();
    }

    private static int most(short[] months) {
        var most = 0;
        for (var month : months) {
            most = Math.max(most, month);
        }
        return most;
    }

    private int[] distinct(int[] codes) {
        var seen = new boolean[words.size()];
        for (var code : codes) {
            seen[code] = true;
        }
        return IntStream.range(1, seen.length).filter(code -> seen[code]).toArray();
    }

    /** For each word of the longer list, the words of the shorter one that are alike: those of word w are [starts[w], starts[w + 1]). */
    record Alike(int[] starts, int[] words) {}

    private Alike alike(int[] few, int[] many, boolean sameInitial) {
        var all = sameInitial ? null : new AlikeWords(words, few);
        var indexes = new AlikeWords[256];
        Arrays.setAll(indexes, initial -> all != null ? all : new AlikeWords(words, withInitial(few, initial)));
        var found = new int[many.length][];
        IntStream.range(0, (many.length + 255) / 256).parallel().forEach(piece -> {
            var query = new AlikeWords.Query();
            var list = new Ints();
            for (var i = piece * 256; i < Math.min(many.length, piece * 256 + 256); i++) {
                var start = words.start(many[i]);
                indexes[words.bytes()[start] & 255].alike(
                        query.of(words.bytes(), start, words.end(many[i])), least, (other, _) -> list.add(other));
                found[i] = list.take();
            }
        });
        return alike(many, found);
    }

    private int[] withInitial(int[] codes, int initial) {
        return Arrays.stream(codes)
                .filter(code -> (words.bytes()[words.start(code)] & 255) == initial)
                .toArray();
    }

    private Alike alike(int[] many, int[][] found) {
        var starts = new int[words.size() + 1];
        for (var i = 0; i < many.length; i++) {
            starts[many[i] + 1] = found[i].length;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var all = new int[starts[words.size()]];
        for (var i = 0; i < many.length; i++) {
            System.arraycopy(found[i], 0, all, starts[many[i]], found[i].length);
        }
        return new Alike(starts, all);
    }
}
