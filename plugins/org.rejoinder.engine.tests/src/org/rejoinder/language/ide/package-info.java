/** Tests of the editor's services, without an editor. */
package org.rejoinder.language.ide;
