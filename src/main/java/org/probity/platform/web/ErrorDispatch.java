package org.probity.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The same error pages for what fails before a handler is reached: a filter's refusal, a broken request, a lost commit. */
@Controller
class ErrorDispatch implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            return Faults.page(HttpStatusCode.valueOf(404), response); // somebody typed the address of this page
        }
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return status == 500 || status == 501
                ? Faults.problem(fault, request)
                : Faults.page(HttpStatusCode.valueOf(status), response);
    }
}
