package org.probity.platform.forms;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Text as it arrives: browsers send a line end as two characters while their counters count one, and PostgreSQL
 * refuses the null character. Nothing else is changed; spaces stay as typed.
 */
@ControllerAdvice
class TypedText {

    @InitBinder
    void lines(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String typed) {
                setValue(typed == null ? null : tidy(typed));
            }

            @Override
            public String getAsText() {
                return getValue() == null ? "" : getValue().toString();
            }
        });
    }

    static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }
}
