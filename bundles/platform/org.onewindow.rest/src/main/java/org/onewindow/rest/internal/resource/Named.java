package org.onewindow.rest.internal.resource;

import org.onewindow.api.text.Text;

/** The body of what is only given a name. */
record Named(Text name) {}
