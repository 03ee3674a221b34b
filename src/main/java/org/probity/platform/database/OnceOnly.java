package org.probity.platform.database;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * A form that is sent twice counts once. Each form carries a random token; the first to claim it in a transaction does the work, another with the same token waits for that transaction
 * to end and is given the first one's result.
 */
@Service
public class OnceOnly {

    private final FormTokenStore tokens;

    OnceOnly(JdbcClient sql) {
        this.tokens = new FormTokenStore(sql);
    }

    /**
     * Claims the token for the open transaction. Call it just before writing.
     *
     * @return what an earlier sending led to; empty: this is the first, do the work and call {@link #done}
     */
    public Optional<String> claim(UUID token, UUID signIn) {
        return tokens.insert(token, signIn) ? Optional.empty() : tokens.result(token, signIn);
    }

    /**
     * Keeps what the form led to, in the same transaction as the work.
     *
     * @param result a reference or an address without content, such as the new entry's id
     */
    public void done(UUID token, UUID signIn, String result) {
        tokens.keep(token, signIn, result);
    }
}
