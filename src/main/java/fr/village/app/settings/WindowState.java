package fr.village.app.settings;

/** Where the window was; in pixels of the desktop. */
public record WindowState(int x, int y, int width, int height, boolean maximized) {}
