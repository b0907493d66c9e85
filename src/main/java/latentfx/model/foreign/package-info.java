/** Models of other programs that run as they are: what was found out about them, and the port to what runs them. */
@NullMarked
package latentfx.model.foreign;

import org.jspecify.annotations.NullMarked;
