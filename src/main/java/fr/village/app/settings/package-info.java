/** What Village remembers of a machine, never of a family. */
@NullMarked
package fr.village.app.settings;

import org.jspecify.annotations.NullMarked;
