/** Who else helps families on the territory, what was said with them, who was sent to them. */
@NullMarked
package fr.village.domain.partner;

import org.jspecify.annotations.NullMarked;
