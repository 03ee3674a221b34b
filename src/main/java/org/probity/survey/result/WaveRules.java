package org.probity.survey.result;

import java.util.List;
import java.util.Optional;
import org.probity.survey.result.ResultView.ChangeLine;
import org.probity.survey.result.ResultView.Item;

/** Two waves side by side. */
final class WaveRules {

    private static final String NONE = "\u2013";

    private WaveRules() {}

    /** Scored questions of the later wave; a change is worked out only where the same was asked. */
    static List<ChangeLine> compare(List<Item> earlier, List<Item> later) {
        return later.stream()
                .filter(item -> item.question().isScored())
                .map(item -> line(partner(earlier, item), item))
                .toList();
    }

    private static Optional<Item> partner(List<Item> earlier, Item item) {
        return earlier.stream()
                .filter(one -> one.question().thread().equals(item.question().thread()))
                .findFirst();
    }

    private static ChangeLine line(Optional<Item> before, Item after) {
        String words = after.question().words();
        if (before.isEmpty()) {
            return new ChangeLine(words, NONE, said(after), "New in this wave");
        }
        Item then = before.get();
        if (!then.question().asksTheSameAs(after.question())) {
            return new ChangeLine(words, said(then), said(after), "Wording changed: not compared");
        }
        Share first = then.share();
        Share second = after.share();
        String change = first == null || second == null ? "Withheld: not compared" : Share.change(first, second);
        return new ChangeLine(words, said(then), said(after), change);
    }

    private static String said(Item item) {
        Share share = item.share();
        return share == null ? "Withheld" : share.words() + " of " + share.answered();
    }
}
