package org.gongkai.notice.store;

import jakarta.mail.MessagingException;
import org.gongkai.notice.application.MailCarrier;
import org.gongkai.notice.domain.KeptLetter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Repository;

/** The mail server of {@code spring.mail.host}; without it, letters stay in the outbox to be read there. */
@Repository
class SmtpCarrier implements MailCarrier {
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SmtpCarrier(ObjectProvider<JavaMailSender> sender, @Value("${gongkai.notice.from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean isThere() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public void carry(KeptLetter letter) {
        var server = sender.getObject();
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, "UTF-8");
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(String.valueOf(letter.text()));
            if (!from.isBlank()) {
                helper.setFrom(from);
            }
            message.setHeader("Auto-Submitted", "auto-generated");
            server.send(message);
        } catch (MailException | MessagingException refused) {
            // Messages of mail servers repeat the address; only the kind of trouble is kept.
            throw new NotTaken(refused.getClass().getSimpleName(), refused);
        }
    }
}
