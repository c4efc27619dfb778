package org.gongkai.identity.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.OfficerAddresses;
import org.gongkai.identity.domain.AccountAct.NoticeAddressChosen;
import org.gongkai.identity.domain.AddressBook;
import org.gongkai.law.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers say where reminders reach them. */
@Service
class ChoosingAddresses implements OfficerAddresses {
    private static final Pattern ADDRESS = Pattern
            .compile("[^\\s@,;:<>()\"]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

    private final AddressBook book;
    private final ApplicationEventPublisher events;

    ChoosingAddresses(AddressBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    @Override
    public Optional<String> find(AccountId of) {
        return book.find(of);
    }

    @Override
    public Map<AccountId, String> of(Collection<AccountId> officers) {
        return officers.isEmpty() ? Map.of() : book.of(officers);
    }

    /** The trace tells that it changed, not what it is. */
    @Override
    @Transactional
    public void choose(AccountId own, String address) {
        var wanted = address.strip();
        if (!wanted.isEmpty() && !ADDRESS.matcher(wanted).matches()) {
            throw new BadInput("email", "电子邮箱格式不正确，应形如 name@example.com。");
        }
        book.save(own, wanted);
        events.publishEvent(new NoticeAddressChosen(own, !wanted.isEmpty()));
    }
}
