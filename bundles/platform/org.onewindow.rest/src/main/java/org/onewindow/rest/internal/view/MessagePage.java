package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of messages, by key, the greatest first. */
public record MessagePage(
        List<MessageView> items, @Schema(nullable = true) String next) {}
