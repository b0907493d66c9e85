/**
 * What the fused step computes with below the networks: matrices in native memory, their products through the BLAS that
 * ND4J ships, and the settings of the native libraries.
 */
@NullMarked
package latentfx.dl4j.blas;

import org.jspecify.annotations.NullMarked;
