/** Measurements of speed and memory that anybody can repeat: training, encoding, decoding, and a long soak. */
@NullMarked
package latentfx.bench;

import org.jspecify.annotations.NullMarked;
