package org.probity.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.access.Grant.Letter;
import org.probity.access.Grant.Scope;
import org.probity.access.Grant.Source;

/** Reads the grants table, and refuses a file with any word that is not in the closed lists. */
final class GrantsFile {
    private static final String HEADER = "role,object,state,actions,scope,condition,reason";
    private static final String NOTHING = "-";
    private static final Pattern WORD = Pattern.compile("[a-z][a-z_]*");
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");
    private static final Pattern LETTERS = Pattern.compile("(?:\\([^)]*\\)|\\S)+");
    private static final Pattern LETTER = Pattern.compile("([A-Z])(\\??!?2?)(?:\\(([a-z][a-z ]*)\\))?");

    private final int line;

    private GrantsFile(int line) {
        this.line = line;
    }

    /** The agreed table, and after it the rows that were added to it in review; lines are counted through both. */
    static List<Grant> shipped() {
        String added = text("permissions-added.csv");
        return read(text("permissions.csv") + added.substring(added.indexOf('\n') + 1));
    }

    private static String text(String name) {
        try (InputStream file = GrantsFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not beside " + GrantsFile.class);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException that names line and word */
    static List<Grant> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("permissions.csv line 1: the header is not '" + HEADER + "'");
        }
        List<Grant> grants = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            grants.add(new GrantsFile(i + 1).row(lines.get(i)));
        }
        return List.copyOf(grants);
    }

    private Grant row(String text) {
        List<String> cells = cells(text);
        if (cells.size() != 7) {
            throw wrong("7 cells expected, found " + cells.size() + " in", text);
        }
        Role role = known("role", cells.get(0), GrantsFile::role);
        Scope scope = known("scope", cells.get(4), GrantsFile::scope);
        if (!scope.fits(role)) {
            throw wrong("scope does not fit " + role, cells.get(4));
        }
        return new Grant(
                role,
                word("object", cells.get(1)),
                word("state", cells.get(2)),
                letters(cells.get(3)),
                scope,
                conditions(cells.get(5)),
                new Source(line, cells.get(6)));
    }

    private List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(text);
        int at = 0;
        while (cell.find(at) && cell.start() == at) {
            String quoted = cell.group(1);
            cells.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            if (cell.group(3).isEmpty()) {
                return cells;
            }
            at = cell.end();
        }
        throw wrong("cell is not closed in", text);
    }

    private String word(String what, String text) {
        if (!WORD.matcher(text).matches()) {
            throw wrong(what + " is no word:", text);
        }
        return text;
    }

    private List<Letter> letters(String text) {
        if (text.equals(NOTHING)) {
            return List.of();
        }
        List<Letter> letters = new ArrayList<>();
        Matcher each = LETTERS.matcher(text);
        while (each.find()) {
            letters.add(letter(each.group()));
        }
        if (letters.isEmpty()) {
            throw wrong("no action in", text);
        }
        return letters;
    }

    private Letter letter(String text) {
        Action action = known("action", text.substring(0, 1), word -> Action.of(word.charAt(0)));
        Matcher parts = LETTER.matcher(text);
        if (!parts.matches()) {
            throw wrong("unknown mark", text);
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (parts.group(2).indexOf(mark.sign()) >= 0) {
                marks.add(mark);
            }
        }
        return new Letter(action, parts.group(3), marks);
    }

    private List<Condition> conditions(String text) {
        List<Condition> conditions = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String word : text.split(" AND ", -1)) {
                conditions.add(known("condition", word, Condition::of));
            }
        }
        return conditions;
    }

    private <T> T known(String what, String word, Function<String, Optional<T>> closedList) {
        return closedList.apply(word).orElseThrow(() -> wrong("unknown " + what, word));
    }

    private static Optional<Role> role(String word) {
        return Set.of(Role.values()).stream()
                .filter(role -> role.name().equals(word))
                .findAny();
    }

    private static Optional<Scope> scope(String word) {
        return Set.of(Scope.values()).stream()
                .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(word))
                .findAny();
    }

    private IllegalArgumentException wrong(String what, String word) {
        return new IllegalArgumentException("permissions.csv line " + line + ": " + what + " '" + word + "'");
    }
}
