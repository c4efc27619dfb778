package org.gongkai.web;

import org.springframework.web.servlet.ModelAndView;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.NotPermitted;
import org.gongkai.law.UnlawfulAct;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** How every module says no: problem details (RFC 9457) under {@code /api}, the same in words on pages. */
@ControllerAdvice
class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private final Pages pages;

    Refusals(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object on(UnlawfulAct refused, HttpServletRequest request) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "unlawful-act", "法律不允许此操作", refused.getMessage());
        problem.setProperty("rule", refused.rule().toString());
        return answer(problem, request);
    }

    @ExceptionHandler
    Object on(BadInput refused, HttpServletRequest request) {
        var problem = problem(HttpStatus.valueOf(refused.status()), "bad-input", "填写有误", refused.getMessage());
        problem.setProperty("fields", refused.fields());
        return answer(problem, request);
    }

    @ExceptionHandler
    Object on(NoSuchRecord refused, HttpServletRequest request) {
        return answer(problem(HttpStatus.NOT_FOUND, "no-such-record", "没有找到", refused.getMessage()), request);
    }

    @ExceptionHandler
    Object on(NewerVersionExists refused, HttpServletRequest request) {
        return answer(problem(HttpStatus.CONFLICT, "newer-version", "内容已被他人修改", refused.getMessage()), request);
    }

    @ExceptionHandler({NotPermitted.class, AccessDeniedException.class})
    Object onNotPermitted(RuntimeException refused, HttpServletRequest request) {
        return answer(problem(HttpStatus.FORBIDDEN, "not-permitted", "您没有此项权限", refused.getMessage()), request);
    }

    /** A number or a choice was wanted and something else was typed: into the address itself, or after its question mark. */
    @ExceptionHandler
    Object on(MethodArgumentTypeMismatchException typed, HttpServletRequest request) {
        if (typed.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return answer(frameworkRefusal(HttpStatus.NOT_FOUND), request);
        }
        return on(new BadInput(typed.getName(), "“%s”不是这里可以填的值".formatted(typed.getValue())), request);
    }

    /** A body in parts that cannot be taken apart, whatever the method it came with. */
    @ExceptionHandler
    Object on(MultipartException broken, HttpServletRequest request) {
        boolean tooLarge = broken instanceof MaxUploadSizeExceededException;
        return answer(tooLarge
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "文件太大", "上传的文件超过了允许的大小，请压缩或者分开上传。")
                : problem(HttpStatus.BAD_REQUEST, "bad-request", "请求有误", "上传的内容不完整，请重新选择文件再提交。"), request);
    }

    /** Anything else is a bug, except what the framework itself refuses (wrong method, missing parameter, no such path). */
    @ExceptionHandler
    Object on(Exception bug, HttpServletRequest request) throws Exception {
        if (bug instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(frameworkRefusal(known.getStatusCode()), request);
        }
        if (DatabaseTrouble.isBehind(bug)) { // answered further out, from what is kept
            throw bug;
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("bug {} at {} {}", id, request.getMethod(), request.getRequestURI(), bug);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "bug", "系统出错了",
                "系统未能完成这次操作，已记录，编号 " + id + "。请稍后再试，或把编号告诉管理员。"), request);
    }

    private static ProblemDetail frameworkRefusal(HttpStatusCode status) {
        return status.value() == 404
                ? problem(HttpStatus.NOT_FOUND, "no-such-page", "没有找到", "没有这个页面，网址可能有误或页面已移走。")
                : problem(HttpStatus.valueOf(status.value()), "bad-request", "请求有误", "请求的方式或参数不正确。");
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail == null ? title : detail);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
        return problem;
    }

    private Object answer(ProblemDetail problem, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(problem.getStatus())
                    .headers(headers -> headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(problem);
        }
        Map<String, Object> more = problem.getProperties() == null ? Map.of() : problem.getProperties();
        String template = request.getRequestURI().startsWith("/console") ? "console/refusal" : "portal/refusal";
        return new ModelAndView(pages.show(template)
                .status(problem.getStatus())
                .with("title", problem.getTitle())
                .with("detail", problem.getDetail())
                .with("code", problem.getStatus())
                .with("rule", (String) more.get("rule")));
    }
}
