package fr.village.ui.common;

import org.kordamp.ikonli.Ikon;

/**
 * Something that can be done from anywhere, found by its words (Ctrl+K).
 *
 * @param id stable, for tests
 */
public record Command(String id, String titleKey, Ikon icon, Runnable run) {}
