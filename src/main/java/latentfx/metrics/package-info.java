/** Quality measures with published definitions for codes, maps and reconstructions. */
@NullMarked
package latentfx.metrics;

import org.jspecify.annotations.NullMarked;
