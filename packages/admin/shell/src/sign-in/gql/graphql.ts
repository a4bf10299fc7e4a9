/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FirstAdministratorCreateInput = {
  account: string;
  name: string;
  password: string;
  setupToken: string;
};

export type Language =
  | 'EN'
  | 'ZH_CN'
  | 'ZH_TW';

export type SessionStartInput = {
  account: string;
  password: string;
};

export type UserErrorCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REQUIRED';

export type SignedInFragment = { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, department: { name: string } | null }, session: { id: string } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, department: { name: string } | null }, session: { id: string } | null } | null, installation: { name: string, needsFirstAdministrator: boolean, isDemo: boolean, demoAccounts: Array<string> } };

export type SignInMutationVariables = Exact<{
  input: SessionStartInput;
}>;


export type SignInMutation = { sessionStart: { viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, department: { name: string } | null }, session: { id: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CreateFirstAdministratorMutationVariables = Exact<{
  input: FirstAdministratorCreateInput;
}>;


export type CreateFirstAdministratorMutation = { firstAdministratorCreate: { viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, department: { name: string } | null }, session: { id: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SignedInFragmentDoc = new TypedDocumentString(`
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
    `, {"fragmentName":"SignedIn"}) as unknown as TypedDocumentString<SignedInFragment, unknown>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  viewer {
    ...SignedIn
  }
  installation {
    name
    needsFirstAdministrator
    isDemo
    demoAccounts
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SessionStartInput!) {
  sessionStart(input: $input) {
    viewer {
      ...SignedIn
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CreateFirstAdministratorDocument = new TypedDocumentString(`
    mutation CreateFirstAdministrator($input: FirstAdministratorCreateInput!) {
  firstAdministratorCreate(input: $input) {
    viewer {
      ...SignedIn
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}`) as unknown as TypedDocumentString<CreateFirstAdministratorMutation, CreateFirstAdministratorMutationVariables>;