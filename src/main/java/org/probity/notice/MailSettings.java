package org.probity.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where mail is handed over, and where links lead. Mail is off unless host, sender and address are all set.
 *
 * @param host of the mail server; blank: off
 * @param from the sender, a mailbox of the force
 * @param address of this service as people reach it, like {@code https://probity.example.police.uk}
 */
@Component
record MailSettings(
        @Value("${probity.mail.host:}") String host,
        @Value("${probity.mail.port:25}") int port,
        @Value("${probity.mail.user:}") String user,
        @Value("${probity.mail.password:}") @Nullable String password,
        @Value("${probity.mail.from:}") String from,
        @Value("${probity.address:}") String address) {

    boolean isOn() {
        return !host.isBlank() && !from.isBlank() && !address.isBlank();
    }

    /** The password stays out of every log. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
