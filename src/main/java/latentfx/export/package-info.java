/** Pictures and tables that leave the program. */
@NullMarked
package latentfx.export;

import org.jspecify.annotations.NullMarked;
