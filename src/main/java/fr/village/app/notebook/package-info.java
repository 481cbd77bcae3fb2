/** Creating, opening and closing a notebook for somebody at a screen. */
@NullMarked
package fr.village.app.notebook;

import org.jspecify.annotations.NullMarked;
