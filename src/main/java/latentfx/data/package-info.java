/**
 * Data sets, vectors and their origin. The packages below this one each read or generate one kind of data and do not
 * depend on each other.
 */
@NullMarked
package latentfx.data;

import org.jspecify.annotations.NullMarked;
