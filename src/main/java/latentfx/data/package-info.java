/** Data sets, vectors and their origin, whatever they are read from: the rooms below this one know nothing of each other. */
@NullMarked
package latentfx.data;

import org.jspecify.annotations.NullMarked;
