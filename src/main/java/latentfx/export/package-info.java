/** Writes images, animations, tables and arrays to files. */
@NullMarked
package latentfx.export;

import org.jspecify.annotations.NullMarked;
