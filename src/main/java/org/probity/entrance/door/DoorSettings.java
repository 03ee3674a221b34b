package org.probity.entrance.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.entrance.WhoReads;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the route guard before every handler, lets each form count once, and hands each handler the person who calls as an {@link Actor}. */
@Configuration(proxyBeanMethods = false)
class DoorSettings implements WebMvcConfigurer {

    private final RouteGuard guard;
    private final SentOnce once;

    DoorSettings(RouteGuard guard, SentOnce once) {
        this.guard = guard;
        this.once = once;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(once).order(Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WhoCalls());
    }

    private static final class WhoCalls implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return WhoReads.of(java.util.Objects.requireNonNull(
                    request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class)));
        }
    }
}
