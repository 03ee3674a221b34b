package org.probity.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL is a dependency too. A module names only its own schema, the views of lower modules whose name ends in {@code _published}, and the platform's functions; and names tables with their schema, so that no
 * search path decides what is read. A migration may also point a foreign key at a lower module's table: which keys exist is
 * as public as a view, and PostgreSQL takes no view there.
 *
 * @param owners schema to module
 */
record SqlOwnership(Map<String, String> owners) {

    private static final Pattern STATEMENT =
            Pattern.compile("(?s)^\\s*(select|insert|update|delete|merge|with|call|create|alter|lock|truncate)\\b.*");
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.:$'@])([a-z_]+)\\.([a-z_0-9]+)");
    private static final Pattern TABLE = Pattern.compile(
            "(?<!distinct )(?<![:\\w])(?:from|join|into|update)\\s+(?:only\\s+)?([a-z_][a-z_0-9]*)(?![\\w.(])");
    private static final Pattern CTE = Pattern.compile(
            "(?:with|with recursive|,)\\s*([a-z_][a-z_0-9]*)\\s*(?:\\([^()]*\\)\\s*)?as\\s+(?:not\\s+)?(?:materialized\\s*)?\\(");
    private static final Set<String> NO_TABLE =
            Set.of("set", "skip", "of", "nowait", "select", "values", "lateral", "on", "or", "to", "cascade", "using");

    /** What the platform gives to all: the walls for migrations, the bodies for policies, and its tables to its own modules only. */
    private static final Set<String> PLATFORM = Set.of("wall", "count_wall", "bodies");

    boolean isStatement(String text) {
        return STATEMENT.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** What is wrong with a statement of that module; empty when nothing is. */
    List<String> faults(String module, String statement) {
        String sql = plain(statement);
        List<String> found = new ArrayList<>();
        QUALIFIED
                .matcher(sql)
                .results()
                .filter(name -> owners.containsKey(name.group(1)))
                .filter(name -> !mayName(module, name))
                .forEach(name -> found.add(
                        module + " names " + name.group() + ", which belongs to " + owners.get(name.group(1))));
        Set<String> local = new HashSet<>(NO_TABLE);
        CTE.matcher(sql).results().forEach(name -> local.add(name.group(1)));
        Matcher tables = TABLE.matcher(sql);
        while (tables.find()) {
            String table = tables.group(1);
            if (!local.contains(table) && !table.startsWith("pg_") && !table.startsWith("probity_")) {
                found.add(module + " names " + table + " without its schema");
            }
        }
        return found;
    }

    private boolean mayName(String module, MatchResult name) {
        String owner = owners.get(name.group(1));
        if (module.equals(owner) || (owner.equals("platform") && PLATFORM.contains(name.group(2)))) {
            return true;
        }
        return name.group(2).endsWith("_published")
                && House.ROWS.getOrDefault(owner, 99) < House.ROWS.getOrDefault(module, -1);
    }

    /** Lower case, without comments, quoted values and the functions whose own grammar says "from". */
    private static String plain(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("--[^\\n]*", " ")
                .replaceAll("\\breferences\\s+([a-z_]+)\\.([a-z_0-9]+)", " references $1.$2_published")
                .replaceAll("'[^']*'", "''")
                .replaceAll("\\b(extract|substring|trim|overlay)\\s*\\([^()]*\\)", " ")
                .replaceAll("\\s+", " ");
    }
}
