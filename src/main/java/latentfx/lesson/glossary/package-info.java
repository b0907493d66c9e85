/** The glossary: what the terms of lessons and help mean, and where a text mentions them. */
@NullMarked
package latentfx.lesson.glossary;

import org.jspecify.annotations.NullMarked;
