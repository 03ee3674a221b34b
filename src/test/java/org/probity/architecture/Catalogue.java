package org.probity.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second wall, read from PostgreSQL's own catalogue (security.md section 4). */
record Catalogue(JdbcClient sql, Set<String> listed) {

    /** Every relation that breaks a rule of the wall, with the rule. */
    List<String> faults() {
        List<String> found = new ArrayList<>();
        found.addAll(tablesWithoutWall());
        found.addAll(
                ask("a key does not hold the controller body, so a duplicate would tell of another body's row", """
                select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                where i.indisunique and c.relkind in ('r', 'p')
                  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'controller_body')
                  and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'controller_body' and a.attnum = any (i.indkey::int2[]))
                  and c.relnamespace in (%s)"""));
        found.addAll(ask("a view runs with its owner's rights: make it with (security_invoker = true)", """
                select c.oid::regclass::text from pg_class c
                where c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false)
                  and c.relnamespace in (%s)"""));
        found.addAll(ask("a materialised view keeps every body's rows past the wall", """
                select c.oid::regclass::text from pg_class c where c.relkind = 'm' and c.relnamespace in (%s)"""));
        found.addAll(
                ask("truncate, references, trigger or maintain is granted, to which row security does not apply", """
                select distinct c.oid::regclass::text || ' to ' || a.grantee::regrole from pg_class c, aclexplode(c.relacl) a
                where a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') and a.grantee <> c.relowner
                  and c.relnamespace in (%s)"""));
        found.addAll(ask("is granted to everybody", """
                select distinct c.oid::regclass::text from pg_class c, aclexplode(c.relacl) a where a.grantee = 0 and c.relnamespace in (%s)"""));
        found.addAll(ask("a table belongs to another than probity_owner", """
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'p', 'v') and c.relowner <> 'probity_owner'::regrole and c.relnamespace in (%s)"""));
        found.addAll(ask("a function of its owner's rights without a fixed search_path", """
                select p.oid::regprocedure::text from pg_proc p
                where p.prosecdef and not coalesce(array_to_string(p.proconfig, ',') like '%%search_path=%%', false) and p.pronamespace in (%s)"""));
        return found;
    }

    private List<String> tablesWithoutWall() {
        List<String> found = ask("a table without controller_body not null, forced row security and a policy", """
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace in (%s) and c.relnamespace <> 'platform'::regnamespace
                  and not (c.relrowsecurity and c.relforcerowsecurity
                      and exists (select from pg_policy p where p.polrelid = c.oid)
                      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'controller_body' and a.attnotnull))""");
        return found.stream()
                .filter(fault -> listed.stream().noneMatch(table -> fault.startsWith(table + ":")))
                .toList();
    }

    /** Roles that could pass the wall, or that are not there. */
    List<String> strongRoles() {
        return sql.sql("""
                select expected.name from unnest(array['probity_owner', 'probity_app', 'probity_sign_in', 'probity_counter', 'probity_public']) expected (name)
                left join pg_roles r on r.rolname = expected.name
                where r.oid is null or r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
                   or r.rolcanlogin = (expected.name = 'probity_owner')
                   or exists (select from pg_auth_members m where m.member = r.oid)""").query(String.class).list();
    }

    private List<String> ask(String fault, String question) {
        String ours = "select n.oid from pg_namespace n where n.nspowner = 'probity_owner'::regrole";
        return sql.sql(question.formatted(ours)).query(String.class).list().stream()
                .map(name -> name + ": " + fault)
                .toList();
    }
}
