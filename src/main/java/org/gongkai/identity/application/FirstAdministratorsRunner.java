package org.gongkai.identity.application;

import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Without demonstration data: hands the first passwords to whoever stands at the console, once. */
@Component
@ConditionalOnExpression("!${gongkai.demo:false} and ${gongkai.first-administrators:true}")
class FirstAdministratorsRunner implements ApplicationRunner {
    private final FirstAdministrators administrators;

    FirstAdministratorsRunner(FirstAdministrators administrators) {
        this.administrators = administrators;
    }

    /** To the console, not to the log: a log is kept and copied. */
    @Override
    public void run(ApplicationArguments ignored) {
        var created = administrators.create();
        if (!created.isEmpty()) {
            System.out.println(notice(created));
        }
    }

    private static String notice(Map<String, String> created) {
        var text = new StringBuilder("""

                ================ 首次启动：三员账号与一次性密码（只显示这一次，请立即记录） ================
                """);
        created.forEach((login, password) -> text.append("  登录名 %-10s 密码 %s%n".formatted(login, password)));
        return text.append("""
                  在 /console/ 登录，首次登录须修改密码。admin 建账号，security 授角色，audit 查日志，互不兼任。
                =========================================================================================
                """).toString();
    }
}
