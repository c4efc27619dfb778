package org.gongkai.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity of the site, as the site standard (国办发〔2017〕47号) wants it in meta tags and footer.
 *
 * @param name full name of the government, such as 某县人民政府
 * @param domain host without scheme
 * @param idCode the ten-digit identification code (政府网站标识码) given by the national system; empty until known, never guessed
 * @param baseUrl address readers reach the site under, without a slash at the end
 * @param host 主办单位
 * @param operator 承办单位
 * @param contact 联系方式
 * @param icp ICP 备案编号
 * @param police 公安机关备案号
 * @param certificate address of the certificate of the party-and-government-site mark (党政机关网站标识)
 */
@ConfigurationProperties("gongkai.site")
public record Site(String name, String domain, @DefaultValue("") String idCode, String baseUrl,
        @DefaultValue("") String host, @DefaultValue("") String operator, @DefaultValue("") String contact,
        @DefaultValue("") String icp, @DefaultValue("") String police, @DefaultValue("") String certificate) {}
