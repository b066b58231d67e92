package io.github.gcmsdk.spring;

import io.github.gcmsdk.finding.Messages;
import io.github.gcmsdk.json.Gcm;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.JacksonModule;

/** The application, and what of the library it is made of. */
@SpringBootApplication
public class IntakeApplication {

    /**
     * Starts the server.
     *
     * @param args settings, as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }

    @Bean
    Gcm gcm() {
        return Gcm.standard();
    }

    /** Spring Boot adds it to its mapper, which then reads records in request bodies. */
    @Bean
    JacksonModule gcmModule(Gcm gcm) {
        return gcm.jacksonModule();
    }

    /** Of the languages that a client accepts, the first that the library speaks; English otherwise. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(
                Messages.languages().stream().map(Locale::forLanguageTag).toList());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
