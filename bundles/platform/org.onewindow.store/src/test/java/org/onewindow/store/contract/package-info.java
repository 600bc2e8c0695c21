/**
 * What every implementation of the repositories must do, as tests: a class that extends one of these and says where an
 * empty repository comes from has proved that its repository keeps the contract.
 */
package org.onewindow.store.contract;
