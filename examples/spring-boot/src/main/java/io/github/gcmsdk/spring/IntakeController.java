package io.github.gcmsdk.spring;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes data, and answers 204 if there is nothing to say, 200 with advice, and 422 with what must be mended, in the
 * language of the client. Nothing of this keeps the data.
 */
@RestController
class IntakeController {

    private static final String LINES = "application/x-ndjson";

    private final Gcm gcm;

    IntakeController(Gcm gcm) {
        this.gcm = gcm;
    }

    /** A dataset, judged by everything that the library knows. */
    @PostMapping(path = "/datasets", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> dataset(@RequestBody byte[] body, Locale language) {
        return answer(gcm.validate(List.of(Input.of("body.json", body))), language);
    }

    /** A dataset line by line. */
    @PostMapping(path = "/datasets", consumes = LINES)
    ResponseEntity<Object> lines(@RequestBody byte[] body, Locale language) {
        return answer(gcm.validate(List.of(Input.of("body.ndjson", body))), language);
    }

    /** A pledge, read by Spring's mapper and checked by the annotations that it carries: errors only. */
    @PostMapping(path = "/pledges", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> pledge(@Valid @RequestBody Pledge pledge) {
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Object> answer(Report report, Locale language) {
        if (!report.isValid()) {
            return unprocessable(report.findings(), language);
        }
        return report.findings().isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(report.findings().stream()
                        .map(finding -> Told.of(finding, language))
                        .toList());
    }

    /** What {@code @Valid} rejected, told in the language of the client. */
    @ExceptionHandler
    ResponseEntity<Object> invalid(MethodArgumentNotValidException e, Locale language) {
        Pledge pledge = (Pledge) Objects.requireNonNull(e.getBindingResult().getTarget(), "target");
        List<Finding> errors = gcm.check(pledge).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return unprocessable(errors, language);
    }

    /** What the mapper could not read. Its reason may repeat the data, and is not told. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body cannot be read.");
    }

    private static ResponseEntity<Object> unprocessable(List<Finding> findings, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setProperty(
                "findings",
                findings.stream().map(finding -> Told.of(finding, language)).toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", language.toLanguageTag())
                .body(problem);
    }

    /** A finding for a client; the library has cut and masked what it takes from the input. */
    record Told(String code, String severity, @Nullable String location, String pointer, String message, String mend) {

        static Told of(Finding finding, Locale language) {
            return new Told(
                    finding.code(),
                    finding.severity().code(),
                    finding.location() == null ? null : finding.location().toString(),
                    finding.pointer(),
                    finding.format(language),
                    finding.mend(language));
        }
    }
}
