package org.probity.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** One page for each way a request can fail. None says more than the reader may know, none shows the fault's own words. */
@ControllerAdvice
class Faults {

    /** Request attribute: work begun for this request must not be kept. */
    static final String ROLLBACK = "probity.rollback";

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: none looks like another
    private static final String RETRY_SECONDS = "30";

    @ExceptionHandler
    @Nullable
    ModelAndView answer(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(ROLLBACK, true);
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return null; // nobody is there to read a page
        }
        HttpStatusCode status = status(fault);
        return status.value() == 500 ? problem(fault, request) : page(status, response);
    }

    private static HttpStatusCode status(Exception fault) {
        return switch (fault) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case MethodArgumentTypeMismatchException _ -> HttpStatus.NOT_FOUND; // an address that cannot be one of ours
            case MaxUploadSizeExceededException _ -> HttpStatus.CONTENT_TOO_LARGE;
            case DataAccessResourceFailureException _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case TransientDataAccessException _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case CannotCreateTransactionException _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorResponse known -> known.getStatusCode();
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** The page for a status; one that has no page of its own is told as the nearest that has. */
    static ModelAndView page(HttpStatusCode status, HttpServletResponse response) {
        return switch (status.value()) {
            case 403 -> page("forbidden", HttpStatus.FORBIDDEN);
            case 404, 405 -> page("not-found", HttpStatus.NOT_FOUND);
            case 409, 412 -> page("conflict", HttpStatus.CONFLICT);
            case 413 -> page("too-big", HttpStatus.CONTENT_TOO_LARGE);
            case 503 -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
                yield page("unavailable", HttpStatus.SERVICE_UNAVAILABLE);
            }
            default -> page("bad-request", HttpStatus.BAD_REQUEST);
        };
    }

    /** The incident number joins the page to the log; the log names the route, never what was typed into it. */
    static ModelAndView problem(@Nullable Throwable fault, HttpServletRequest request) {
        String incident = incident();
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Incident {} in {} {}", incident, request.getMethod(), route, fault);
        ModelAndView page = page("problem", HttpStatus.INTERNAL_SERVER_ERROR);
        page.addObject("incident", incident);
        return page;
    }

    private static ModelAndView page(String name, HttpStatus status) {
        return new ModelAndView("platform/errors/" + name, Map.of("page", Page.plain()), status);
    }

    private static String incident() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
