package org.probity.notice;

import java.util.Properties;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands one notice to the mail server, as plain text. */
@Component
class Postman {

    private static final String MILLIS = "10000";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Postman(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        Properties how = sender.getJavaMailProperties();
        how.put("mail.smtp.connectiontimeout", MILLIS);
        how.put("mail.smtp.timeout", MILLIS);
        how.put("mail.smtp.writetimeout", MILLIS);
        how.put("mail.smtp.starttls.enable", "true");
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            how.put("mail.smtp.auth", "true");
            how.put("mail.smtp.starttls.required", "true");
        }
    }

    boolean isOn() {
        return settings.isOn();
    }

    /** @throws org.springframework.mail.MailException if the server did not take it */
    void hand(Subject subject, String path, String to) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(to);
        mail.setSubject(subject.line());
        mail.setText(subject.line() + ".\n\nSign in to read it: " + settings.address() + path
                + "\n\nThis message is sent by a service. Nobody reads a reply.\n");
        sender.send(mail);
    }
}
