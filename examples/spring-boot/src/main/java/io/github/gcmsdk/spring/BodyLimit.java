package io.github.gcmsdk.spring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too long, or do not say how long they are, before a byte of them is read. */
@Component
class BodyLimit extends OncePerRequestFilter {

    private final long mostBytes;

    BodyLimit(@Value("${intake.most-bytes}") long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > mostBytes) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (length < 0 && request.getMethod().equals(HttpMethod.POST.name())) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
