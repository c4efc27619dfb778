package org.gongkai.secret.application;

import java.util.List;
import org.gongkai.secret.SealedColumn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --gongkai.rotate-key}: makes a new current key (where none is configured), seals every value anew, and stops. */
@Component
@ConditionalOnProperty("gongkai.rotate-key")
class RotateKeyCommand implements ApplicationRunner {
    private final RotatingTheKey rotating;
    private final List<SealedColumn> columns;
    private final ApplicationContext application;

    RotateKeyCommand(RotatingTheKey rotating, List<SealedColumn> columns, ApplicationContext application) {
        this.rotating = rotating;
        this.columns = List.copyOf(columns);
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments ignored) {
        System.out.println(rotating.addKey() ? "已生成新密钥，请另行备份 secret.key。" : "使用配置的密钥，旧密钥仍可解密。");
        columns.forEach(column -> System.out.printf("%s：重新加密 %d 条%n", column.what(), rotating.sealAnew(column)));
        System.exit(SpringApplication.exit(application, () -> 0));
    }
}
